/// Templates of the method as files: those that come with Banyan and those a person keeps.
package dev.banyan.app.method;
