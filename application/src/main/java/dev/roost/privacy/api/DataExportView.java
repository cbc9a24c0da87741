package dev.roost.privacy.api;

import dev.roost.privacy.contract.ExportStatus;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far the copy of somebody's data has come.
 *
 * @param done how many contexts have written what they hold
 * @param of how many there are
 * @param expiresAt until when it can be downloaded; absent until it is ready
 */
public record DataExportView(ExportStatus status, Instant requestedAt, int done, int of, @Nullable Instant expiresAt) {
}
