package fr.monjob.web.list;

/**
 * Something in a list that has to be mended.
 *
 * @param line    of the file, from 1; the header is a line too
 * @param column  as the header names it, or null when the whole line is meant
 * @param message in French: lists are files of a Département
 */
public record ListFault(long line, String column, String message) {}
