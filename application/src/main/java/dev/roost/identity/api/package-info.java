/** What people and integrations can do with accounts. */
@NullMarked
package dev.roost.identity.api;

import org.jspecify.annotations.NullMarked;
