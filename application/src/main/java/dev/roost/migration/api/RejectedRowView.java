package dev.roost.migration.api;

/**
 * A row that could not be used.
 *
 * @param file name of the file
 * @param line where the row begins, counted from 1
 * @param reason what is wrong, in words
 */
public record RejectedRowView(String file, long line, String reason) {
}
