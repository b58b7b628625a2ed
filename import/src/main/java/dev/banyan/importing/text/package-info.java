/// What machines and people write in a cell or a line: dates, numbers, addresses of requests, words of a ticket.
package dev.banyan.importing.text;
