package dev.roost.notification.api;

import dev.roost.notification.contract.MailId;
import dev.roost.notification.contract.MailKind;
import dev.roost.notification.contract.MailStatus;
import dev.roost.shared.UserId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A mail, without what it says.
 *
 * @param tries how often it was tried in vain
 * @param reason what the mail server said last, where it took it not
 * @param postedAt UTC
 * @param dueAt when it is tried next; absent where it is not
 * @param settledAt when it came to its end; absent while it waits
 */
public record MailView(MailId id, MailKind kind, UserId reader, MailStatus status, int tries, @Nullable String reason,
    Instant postedAt, @Nullable Instant dueAt, @Nullable Instant settledAt) {
}
