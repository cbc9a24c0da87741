/** The use cases of identity. */
@NullMarked
package dev.roost.identity.application;

import org.jspecify.annotations.NullMarked;
