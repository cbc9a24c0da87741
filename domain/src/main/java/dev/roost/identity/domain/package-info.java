/** Users, how they prove who they are, and what keeps guessing pointless. */
@NullMarked
package dev.roost.identity.domain;

import org.jspecify.annotations.NullMarked;
