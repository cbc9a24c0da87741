package dev.roost.identity.adapter.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A key that was just made, with its secret. */
@Schema(name = "NewApiKey", description = "A key that was just made.")
record NewApiKeyJson(
    @Schema(description = "The key itself: send it as `Authorization: Bearer …`. Told once, so it is absent from a replayed"
        + " answer; whoever lost it revokes the key and makes another.", example = "roost_Zb7hQ0m3XkqG3cQv0f3lq9nQ6v0s0mD3l5w8k1c2r4E") @Nullable String secret,
    ApiKeyJson key) {

  @Override
  public String toString() {
    return "NewApiKeyJson[key=" + key + "]";
  }
}
