package dev.roost.invoicing.api;

/**
 * A document as a PDF file.
 *
 * @param name of the file, such as {@code invoice-R-2026-000001.pdf}
 */
@SuppressWarnings("ArrayRecordComponent") // made for one reader, who alone holds it
public record PrintedDocument(String name, byte[] content) {
}
