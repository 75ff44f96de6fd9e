using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Osl.Persistence.PostgreSql.Migrations.Messaging
{
    /// <inheritdoc />
    public partial class FanOut : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(
            """
            CREATE FUNCTION messaging.fan_out() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN
                INSERT INTO messaging.inbox (consumer, seq, stream_id, stream_pos, not_before, attempts)
                SELECT s.consumer, o.seq, o.stream_id, o.stream_pos, now(), 0
                FROM stored o JOIN messaging.subscription s ON s.event_name = o.name;
                RETURN NULL;
            END $$;
            CREATE TRIGGER fan_out AFTER INSERT ON messaging.outbox REFERENCING NEW TABLE AS stored
                FOR EACH STATEMENT EXECUTE FUNCTION messaging.fan_out();
            """);

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(
            """
            DROP TRIGGER fan_out ON messaging.outbox;
            DROP FUNCTION messaging.fan_out();
            """);
    }
}
