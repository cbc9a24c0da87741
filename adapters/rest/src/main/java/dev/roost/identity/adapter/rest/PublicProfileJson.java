package dev.roost.identity.adapter.rest;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A user as everybody may read one. */
@Schema(name = "PublicProfile", description = "A user as everybody may see one.")
record PublicProfileJson(
    @Schema(description = "Names the user.", example = "019a2f0e-7b1c-7d1e-9c3a-0f2b4c6d8e10") UUID id,
    @Schema(description = "What others call the user.", example = "Ada") String name,
    @Schema(description = "BCP 47 tags of the languages the user speaks, the preferred one first.", example = "[\"en\", \"fr\"]") List<String> languages,
    @Schema(description = "What the user tells others; possibly empty.", example = "Travels by train.") String about,
    @Schema(description = "Whether the user rents listings out.", example = "true") boolean host,
    @Schema(description = "Whether the user has proved to own a mail address.", example = "true") boolean emailVerified,
    @JsonFormat(pattern = "yyyy-MM") @Schema(description = "The month the account was opened in.", type = "string", example = "2026-12") YearMonth memberSince,
    @Schema(description = "What their guests make of them; absent where nobody has rated them. More at `/v1/users/{user}/rating`.") @Nullable RatedJson asHost,
    @Schema(description = "What their hosts make of them; absent where nobody has rated them.") @Nullable RatedJson asGuest) {

  /** How somebody was rated. */
  @Schema(name = "ProfileRating", description = "How somebody was rated.")
  record RatedJson(
      @Schema(description = "How many ratings.", example = "23") long ratings,
      @Schema(description = "Their mean, 1 to 5 stars.", example = "4.87") BigDecimal mean) {
  }
}
