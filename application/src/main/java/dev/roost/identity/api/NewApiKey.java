package dev.roost.identity.api;

import dev.roost.identity.contract.Secret;
import org.jspecify.annotations.Nullable;

/**
 * A key that was just made.
 *
 * @param secret the key itself; told once, only its hash is kept, so it is absent where the answer is a repeated one
 * @param replayed true where the key had been made before, by the same request
 */
public record NewApiKey(ApiKeyView key, @Nullable Secret secret, boolean replayed) {
}
