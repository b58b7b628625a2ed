/// The program: [Main] chooses between the window and the command line.
package dev.banyan.app;
