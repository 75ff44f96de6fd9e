using Osl.Bench.Databases;

namespace Osl.Bench.Loading;

/// <summary>The tables that are loaded: those of the figures, and the copies that other modules keep of the same facts.</summary>
internal static class Tables
{
    public static readonly Table Centre = new(
        "access", "centre", "id", "name", "name_folded", "name_sort_key", "regime", "type", "status", "created_on", "centre_id", "version", "stream_position", "helplines", "legal_notices", "office", "opening_hours");

    public static readonly Table Municipality = new("access", "municipality", "id", "name", "joined_on", "centre_id", "centre_key");

    public static readonly Table StaffMember = new(
        "access", "staff_member", "id", "display_name", "search_folded", "name_sort_key", "email", "email_key", "language", "post", "active_from", "centre_id", "version", "stream_position");

    public static readonly Table RoleAssignment = new("access", "role_assignment", "id", "role", "communities", "from", "centre_id", "staff_member_id");

    public static readonly Table Account = new(
        "access", "account", "id", "email", "email_key", "password_hash", "staff_member", "sessions_valid_from", "centre_id", "version", "stream_position");

    public static readonly Table Session = new(
        "access", "session", "id", "account", "opened_at", "last_refreshed_at", "expires_at", "client", "access_hash", "access_expires_at", "refresh_hash", "centre_id", "version", "stream_position");

    public static readonly Table Community = new(
        "diagnosis", "community", "id", "name", "name_folded", "name_sort_key", "kind", "status", "activity_stage", "population_estimate", "disadvantage_flags", "registered_at", "centre_id", "version",
        "stream_position", "categories", "stage_changes", "territory_units", "municipality_ids");

    public static readonly Table Need = new(
        "diagnosis", "need", "id", "community_id", "title", "scope", "domain", "status", "identified_at", "search_text", "sort_text", "centre_id", "version", "stream_position");

    public static readonly Table Entry = new(
        "diagnosis", "recognition_entry", "id", "community_id", "kind", "need_id", "scope", "domain", "title", "description", "symptoms", "causes", "channel", "recognised_on", "author", "recorded_at",
        "search_text", "sort_text", "centre_id", "version", "stream_position", "sources");

    public static readonly Table DiagnosisMunicipality = new("diagnosis", "centre_municipality", "municipality_id", "centre_id", "name", "joined_on", "source_position");

    public static readonly Table PlanningCentre = new("planning", "centre_copy", "id", "centre_id", "name", "regime", "created_on", "source_position");

    public static readonly Table PlanningMunicipality = new("planning", "municipality_copy", "id", "centre_id", "name", "joined_on", "source_position");

    public static readonly Table PlanningStaff = new("planning", "staff_copy", "id", "centre_id", "is_active", "source_position");

    public static readonly Table PlanningCommunity = new("planning", "community_copy", "id", "centre_id", "name", "kind", "municipality_ids", "is_archived", "source_position");

    public static readonly Table Recipient = new("notifications", "recipient", "id", "active", "post", "roles", "source_position", "centre_id", "version", "stream_position");
}
