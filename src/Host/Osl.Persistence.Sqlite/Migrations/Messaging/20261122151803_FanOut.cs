using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Osl.Persistence.Sqlite.Migrations.Messaging
{
    /// <inheritdoc />
    public partial class FanOut : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(
            """
            CREATE TRIGGER messaging_fan_out AFTER INSERT ON messaging_outbox BEGIN
                INSERT INTO messaging_inbox (consumer, seq, stream_id, stream_pos, not_before, attempts)
                SELECT s.consumer, NEW.seq, NEW.stream_id, NEW.stream_pos, NEW.occurred_at, 0
                FROM messaging_subscription s WHERE s.event_name = NEW.name;
            END;
            """);

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.Sql("DROP TRIGGER messaging_fan_out;");
    }
}
