package dev.roost.availability.adapter.rest;

import dev.roost.availability.api.FeedView;
import dev.roost.availability.api.FeedView.Status;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A feed and how it is. */
@Schema(name = "CalendarFeed", description = "The calendar of another channel, which Roost reads about every hour.")
record CalendarFeedJson(
    @Schema(description = "Whose calendar it is, as you call them.", example = "airbnb") String channel,
    @Schema(description = "Where it is read.", example = "https://airbnb.example/calendar/ical/1.ics?s=0f2b4c6d") String url,
    @Schema(description = "NEW before it was read; WELL; INCOMPLETE where events were left out; DOUBTED where it came without"
        + " events and has to say so again; TROUBLED where it could not be read.", example = "WELL") Status status,
    @Schema(description = "How many events it has.", example = "12") int entries,
    @Schema(description = "When it was last tried, UTC; absent before.", example = "2026-12-01T09:30:00Z") @Nullable Instant lastFetchAt,
    @Schema(description = "When that last went well, UTC.", example = "2026-12-01T09:30:00Z") @Nullable Instant lastSuccessAt,
    @Schema(description = "When it is read next, UTC.", example = "2026-12-01T10:30:00Z") Instant nextFetchAt,
    @Schema(description = "Why it could not be read the last time, or what was left out; absent where all is well. Nights that"
        + " it told before stay taken.", example = "The server answered 404.") @Nullable String problem,
    @Schema(description = "How many events could not be understood.", example = "0") int leftOut,
    @Schema(description = "How many events were this calendar's own, come back; they take nothing.", example = "0") int echoes,
    @Schema(description = "When it was added, UTC.", example = "2026-12-01T09:30:00Z") Instant createdAt) {

  static CalendarFeedJson of(FeedView view) {
    return new CalendarFeedJson(view.channel().name(), view.url(), view.status(), view.entries(), view.fetchedAt(),
        view.succeededAt(), view.nextAt(), FeedWords.problem(view), view.leftOut(), view.echoes(), view.createdAt());
  }
}
