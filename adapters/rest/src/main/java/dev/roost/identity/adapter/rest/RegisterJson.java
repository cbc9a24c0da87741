package dev.roost.identity.adapter.rest;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Somebody wants an account. */
@Schema(name = "Registration", description = "A new account.")
record RegisterJson(
    @Schema(description = "The mail address; letter case does not matter.", example = "ada@example.org") @NotBlank @Size(max = 254) String email,
    @Schema(description = "At least 10 characters, and none of those that guessing begins with.", example = "difference engine no. 2", minLength = 10, maxLength = 128) @NotNull @Size(max = 512) String password,
    @Schema(description = "What others call you, at most 80 characters.", example = "Ada") @NotBlank @Size(max = 320) String name,
    @ArraySchema(schema = @Schema(description = "BCP 47 tag.", example = "en"), arraySchema = @Schema(description = "Languages you speak, the preferred one first.")) @Size(max = 20) @Nullable List<@NotNull @Size(max = 35) String> languages,
    @Schema(description = "Your IANA time zone.", example = "Europe/London", defaultValue = "UTC") @Size(max = 64) @Nullable String timeZone,
    @Schema(description = "ISO 4217 code of the currency you think in.", example = "GBP", defaultValue = "EUR") @Size(max = 3) @Nullable String currency) {

  @Override
  public String toString() {
    return "RegisterJson[email=" + email + "]";
  }
}
