/// What SonarQube answers to questions about a project.
package dev.banyan.importing.sonar;
