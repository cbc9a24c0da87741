package dev.roost.platform.jooq;

import java.sql.SQLException;
import java.sql.Types;
import org.jooq.BindingGetResultSetContext;
import org.jooq.BindingGetStatementContext;
import org.jooq.BindingRegisterContext;
import org.jooq.BindingSetStatementContext;
import org.jooq.Converter;
import org.jooq.postgres.extensions.bindings.AbstractPostgresBinding;

/** Lets jOOQ read and write {@code datemultirange}, which it does not know itself. */
public final class DateMultirangeBinding extends AbstractPostgresBinding<Object, DateMultirange> {

  private static final long serialVersionUID = 1L;

  private static final Converter<Object, DateMultirange> CONVERTER = Converter.ofNullable(Object.class,
      DateMultirange.class, literal -> DateMultirange.parse(literal.toString()), DateMultirange::toString);

  @Override
  public Converter<Object, DateMultirange> converter() {
    return CONVERTER;
  }

  @Override
  protected String castType() {
    return "datemultirange";
  }

  @Override
  public void register(BindingRegisterContext<DateMultirange> context) throws SQLException {
    context.statement().registerOutParameter(context.index(), Types.VARCHAR);
  }

  @Override
  public void set(BindingSetStatementContext<DateMultirange> context) throws SQLException {
    context.statement().setString(context.index(), context.convert(CONVERTER).value() instanceof String literal
        ? literal
        : null);
  }

  @Override
  public void get(BindingGetResultSetContext<DateMultirange> context) throws SQLException {
    context.convert(CONVERTER).value(context.resultSet().getString(context.index()));
  }

  @Override
  public void get(BindingGetStatementContext<DateMultirange> context) throws SQLException {
    context.convert(CONVERTER).value(context.statement().getString(context.index()));
  }
}
