namespace Osl.Access.Application;

/// <summary>The rights of this module; its door says which roles have them.</summary>
internal static class Rights
{
    public const string CreateCentres = "access.centres.create";
    public const string ListCentres = "access.centres.list";
    public const string SuspendCentres = "access.centres.suspend";
    public const string ReadCentre = "access.centre.read";
    public const string WriteCentre = "access.centre.write";
    public const string WriteMunicipalities = "access.municipalities.write";
    public const string InviteAdministrators = "access.administrators.invite";
    public const string ReadParameters = "access.parameters.read";
    public const string WriteParameters = "access.parameters.write";
    public const string ReadStaff = "access.staff.read";
    public const string WriteStaff = "access.staff.write";
    public const string ReadEvidence = "access.evidence.read";
    public const string WriteEvidence = "access.evidence.write";
    public const string ReadClearances = "access.clearances.read";
    public const string WriteClearances = "access.clearances.write";
    public const string ReadTeams = "access.teams.read";
    public const string WriteTeams = "access.teams.write";
    public const string ReadRoles = "access.roles.read";
    public const string WriteRoles = "access.roles.write";
    public const string ReadInvitations = "access.invitations.read";
    public const string WriteInvitations = "access.invitations.write";
    public const string ReadAccounts = "access.accounts.read";
    public const string WriteAccounts = "access.accounts.write";
    public const string ReadContacts = "access.contacts.read";
    public const string WriteContacts = "access.contacts.write";
    public const string RouteContacts = "access.contacts.route";
    public const string ReadAudit = "access.audit.read";
}
