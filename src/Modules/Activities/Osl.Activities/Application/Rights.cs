namespace Osl.Activities.Application;

/// <summary>The rights of this module; its door says which roles have them.</summary>
internal static class Rights
{
    public const string ReadActivities = "activities.activities.read";
    public const string WriteActivities = "activities.activities.write";
    public const string PublishActivities = "activities.activities.publish";
    public const string ReadForms = "activities.forms.read";
    public const string WriteForms = "activities.forms.write";
    public const string ReadStandards = "activities.standards.read";
    public const string WriteStandards = "activities.standards.write";
    public const string ReadGroups = "activities.groups.read";
    public const string WriteGroups = "activities.groups.write";
    public const string GroupMembers = "activities.groups.members";
    public const string ReassignGroups = "activities.groups.reassign";

    public const string ReadEnrolments = "activities.enrolments.read";
    public const string WriteEnrolments = "activities.enrolments.write";
    public const string WriteAttendance = "activities.attendance.write";
    public const string CheckIn = "activities.attendance.check-in";
    public const string Settle = "activities.settle";
    public const string ReadPlaces = "activities.places.read";
    public const string WritePlaces = "activities.places.write";
    public const string BookPlaces = "activities.places.book";
    public const string ReadCampaigns = "activities.campaigns.read";
    public const string WriteCampaigns = "activities.campaigns.write";
    public const string ReadInitiatives = "activities.initiatives.read";
    public const string WriteInitiatives = "activities.initiatives.write";
    public const string DecideInitiatives = "activities.initiatives.decide";
    public const string ReadEducation = "activities.education.read";
    public const string WriteEducation = "activities.education.write";
    public const string ReportIncidents = "activities.incidents.report";
    public const string HandleIncidents = "activities.incidents.handle";
}
