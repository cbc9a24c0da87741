/** The rules by which people are erased. */
@NullMarked
package dev.roost.privacy.domain;

import org.jspecify.annotations.NullMarked;
