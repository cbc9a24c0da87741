package dev.roost.shared;

/** Why input is refused before any rule of a context is asked. */
public sealed interface InputRefusal extends Refusal {

  /** A field has a value that cannot be used; the reason says what would do. */
  record InvalidField(String field, String reason) implements InputRefusal {
  }

  /** The thing was changed since the asker read it. */
  record VersionStale(String what, long current) implements InputRefusal {
    @Override
    public Kind kind() {
      return Kind.STALE;
    }
  }

  /** The asker must name the version it read. */
  record VersionRequired(String what) implements InputRefusal {
    @Override
    public Kind kind() {
      return Kind.VERSION_REQUIRED;
    }
  }

  @Override
  default Kind kind() {
    return Kind.INVALID;
  }
}
