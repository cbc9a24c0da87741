/** Speaking to addresses that users have given, without going where they must not lead. */
@NullMarked
package dev.roost.platform.http;

import org.jspecify.annotations.NullMarked;
