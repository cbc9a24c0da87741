/** Hashes passwords with Argon2id. */
@NullMarked
package dev.roost.identity.adapter.argon2;

import org.jspecify.annotations.NullMarked;
