/** What people can ask about their own data, and administrators for them. */
@NullMarked
package dev.roost.privacy.api;

import org.jspecify.annotations.NullMarked;
