package dev.roost.availability.api;

import dev.roost.availability.contract.Channel;
import dev.roost.shared.StayDates;
import java.time.Instant;
import java.util.UUID;

/**
 * An event of a channel and an entry here that both want the same nights.
 *
 * @param event names the event of the channel
 * @param entry names the entry
 * @param nights that both want
 * @param theirs all nights of the event
 * @param ours all nights of the entry
 * @param closed why the entry is there
 * @param since when the event came
 */
public record ConflictView(Channel channel, UUID event, UUID entry, StayDates nights, StayDates theirs, StayDates ours,
    ClosedView closed, Instant since) {
}
