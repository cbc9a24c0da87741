package dev.roost.migration.domain;

import org.jmolecules.ddd.annotation.ValueObject;

/**
 * A row that could not be used.
 *
 * @param file name of the file
 * @param line where the row begins in it, counted from 1
 * @param reason what is wrong with it, in words
 */
@ValueObject
public record RejectedRow(String file, long line, String reason) {
}
