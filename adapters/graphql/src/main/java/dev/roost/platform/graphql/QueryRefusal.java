package dev.roost.platform.graphql;

import dev.roost.shared.Refusal;

/** Why a query is not run, whatever it asks for. */
sealed interface QueryRefusal extends Refusal {

  /** It has more characters than any sensible query. */
  record QueryTooLong(int most) implements QueryRefusal {
  }

  /** Its fields are nested deeper than what there is to read. */
  record QueryTooDeep(int depth, int most) implements QueryRefusal {
  }

  /** It asks for the same under many names. */
  record TooManyAliases(int aliases, int most) implements QueryRefusal {
  }

  /** It could answer with more than one page or two of things. */
  record QueryTooCostly(long cost, long most) implements QueryRefusal {
  }

  /** A mutation was sent by GET, which must change nothing. */
  record MutationByGet() implements QueryRefusal {
  }

  /** Neither GET nor POST. */
  record MethodNotOffered() implements QueryRefusal {
  }

  /** The body does not say that it is JSON in UTF-8. */
  record QueryNotJson() implements QueryRefusal {
  }

  /** The body is longer than a query and its variables can be. */
  record RequestTooLarge(int mostBytes) implements QueryRefusal {
  }

  /** The client takes none of the formats of answers. */
  record FormatNotOffered() implements QueryRefusal {
  }

  @Override
  default Kind kind() {
    return Kind.INVALID;
  }
}
