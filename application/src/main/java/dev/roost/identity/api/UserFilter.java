package dev.roost.identity.api;

import dev.roost.shared.Actor.Role;
import org.jspecify.annotations.Nullable;

/**
 * Which users an administrator wants to see.
 *
 * @param role only those who have it
 * @param text only those whose name or mail address begins with it
 */
public record UserFilter(@Nullable Role role, @Nullable String text) {
}
