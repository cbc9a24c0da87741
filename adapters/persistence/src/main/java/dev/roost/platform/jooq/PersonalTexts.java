package dev.roost.platform.jooq;

import static org.jooq.impl.DSL.or;

import dev.roost.platform.DataSubject;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;

/** Words that others wrote, in which somebody may be named. */
public record PersonalTexts<R extends Record>(Table<R> table, TableField<R, UUID> id,
    List<TableField<R, String>> texts) {

  public PersonalTexts {
    texts = List.copyOf(texts);
  }

  /** Takes the person's names out of rows that may have them; the others are not touched. */
  public void mask(DSLContext db, DataSubject subject, Condition rows) {
    var named = or(subject.names().stream()
        .flatMap(name -> texts.stream().map(text -> text.containsIgnoreCase(name))).toList());
    if (subject.names().isEmpty()) {
      return;
    }
    db.select(id).select(texts).from(table).where(rows).and(named).fetch().forEach(row -> mask(db, subject, row));
  }

  private void mask(DSLContext db, DataSubject subject, Record row) {
    var masked = new HashMap<Field<?>, String>();
    for (var text : texts) {
      var words = row.get(text);
      if (words != null && !subject.masked(words).equals(words)) {
        masked.put(text, subject.masked(words));
      }
    }
    if (!masked.isEmpty()) {
      db.update(table).set(masked).where(id.eq(row.get(id))).execute();
    }
  }
}
