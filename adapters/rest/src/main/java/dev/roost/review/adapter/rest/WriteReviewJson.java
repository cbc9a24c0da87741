package dev.roost.review.adapter.rest;

import dev.roost.review.api.Opinion;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What somebody has to say about a stay. */
@Schema(name = "WriteReview", description = "What you have to say about a stay.")
record WriteReviewJson(
    @Schema(description = "The stay as a whole, 1 to 5 stars.", example = "5") @NotNull @Min(1) @Max(5) Integer overall,
    @Schema(description = "What you can judge beside it.") @Valid @Nullable CategoriesJson categories,
    @Schema(description = "For everybody, 1 to 5,000 characters.", example = "Quiet, and near the park.") @NotBlank @Size(max = 5_000) @Pattern(regexp = "[^\\x00]*", message = "must not have NUL characters") String text,
    @Schema(description = "For the other side only, 1 to 2,000 characters; they read it once the reviews are revealed.", example = "The tap drips.") @Size(min = 1, max = 2_000) @Pattern(regexp = "[^\\x00]*", message = "must not have NUL characters") @Nullable String privateNote) {

  Opinion toOpinion() {
    return new Opinion(overall, categories == null ? Map.of() : categories.toStars(), text, privateNote);
  }
}
