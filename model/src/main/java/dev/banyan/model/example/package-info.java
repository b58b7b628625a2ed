/// One small invented plan that runs through every writer, room and page of the manual.
package dev.banyan.model.example;
