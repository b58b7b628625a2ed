/// The last net under programming errors: the window stays, the work is saved, the report is shown before it is kept.
package dev.banyan.app.crash;
