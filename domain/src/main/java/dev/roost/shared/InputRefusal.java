package dev.roost.shared;

/** Why input is refused before any rule of a context is asked. */
public sealed interface InputRefusal extends Refusal {

  /** A field has a value that cannot be used; the reason says what would do. */
  record InvalidField(String field, String reason) implements InputRefusal {
    @Override
    public String key() {
      return "invalid-field";
    }

    @Override
    public Kind kind() {
      return Kind.INVALID;
    }
  }

  /** The thing was changed since the asker read it. */
  record VersionStale(String what, long current) implements InputRefusal {
    @Override
    public String key() {
      return "version-stale";
    }

    @Override
    public Kind kind() {
      return Kind.STALE;
    }
  }
}
