package dev.roost.identity.domain;

import org.jmolecules.ddd.annotation.ValueObject;

/**
 * What is kept of a token.
 *
 * @param hex the SHA-256 of the token's text, 64 hexadecimal digits
 */
@ValueObject
public record TokenHash(String hex) {
}
