/** Conversations and templates for tests. */
@NullMarked
package roosttest.messaging;

import org.jspecify.annotations.NullMarked;
