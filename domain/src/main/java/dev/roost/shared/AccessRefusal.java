package dev.roost.shared;

import dev.roost.shared.Actor.Scope;

/** Why somebody may not do something, the same in every context. */
public sealed interface AccessRefusal extends Refusal {

  /** Only users who have logged in may do this. */
  record NotLoggedIn() implements AccessRefusal {
    @Override
    public Kind kind() {
      return Kind.NOT_LOGGED_IN;
    }
  }

  /** The key that was used does not carry this scope. */
  record ScopeMissing(Scope scope) implements AccessRefusal {
  }

  /** The asker may know of this, but not do it. */
  record NotAllowed(String action) implements AccessRefusal {
  }

  /** There is no such thing, or none the asker may know of: the two are not told apart. */
  record NotFound(String what, String id) implements AccessRefusal {
    @Override
    public Kind kind() {
      return Kind.NOT_FOUND;
    }
  }

  @Override
  default Kind kind() {
    return Kind.FORBIDDEN;
  }
}
