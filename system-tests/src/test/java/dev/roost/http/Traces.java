package dev.roost.http;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jooq.DSLContext;

/** Looks for words in every column of every table of the database, whatever its type and whoever added it. */
final class Traces {

  private final DSLContext db;

  Traces(DSLContext db) {
    this.db = db;
  }

  /** Every table, as {@code schema.table}. */
  Set<String> tables() {
    return new TreeSet<>(db.select(field("table_schema", String.class), field("table_name", String.class))
        .from(table(name("information_schema", "tables")))
        .where("table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')")
        .fetch(row -> row.value1() + "." + row.value2()));
  }

  /** The tables in which one of the words stands, with how many rows have it. */
  Map<String, Integer> of(Collection<String> words) {
    var found = new TreeMap<String, Integer>();
    for (var table : tables()) {
      var rows = words.stream().mapToInt(word -> rowsWith(table, word).size()).sum();
      if (rows > 0) {
        found.put(table, rows);
      }
    }
    return found;
  }

  /** A row of a table with all its columns, as text. */
  List<String> rowsWith(String table, String word) {
    return db.fetch("select t::text from %s as t where t::text ilike ? order by 1".formatted(table),
        "%" + word.replace("_", "\\_") + "%").map(row -> row.get(0, String.class));
  }
}
