namespace Osl.Access.Domain.Staff;

/// <summary>
/// That somebody was checked before working with minors (Act of 13 May 2016, Art. 21): the register of sexual offenders, with the printout kept,
/// and the information of the National Criminal Register. The documents themselves stay in the personal file.
/// </summary>
internal sealed class SafetyClearance
{
    private SafetyClearance()
    {
    }

    public DateOnly RegisterCheckedOn { get; private set; }

    /// <summary>Where the printout of the register is kept (Art. 21(2) and (9)).</summary>
    public string RegisterPrintout { get; private set; } = "";

    /// <summary>Which information of the National Criminal Register was shown (Art. 21(3)).</summary>
    public string CriminalRecord { get; private set; } = "";

    /// <summary>Records of other countries, or the declaration in their place (Art. 21(4)-(8)).</summary>
    public string? ForeignRecords { get; private set; }

    public DateOnly ValidUntil { get; private set; }

    internal static SafetyClearance Of(ClearanceContent content, int months) => new()
    {
        RegisterCheckedOn = content.RegisterCheckedOn,
        RegisterPrintout = content.RegisterPrintout,
        CriminalRecord = content.CriminalRecord,
        ForeignRecords = content.ForeignRecords,
        ValidUntil = content.RegisterCheckedOn.AddMonths(months),
    };
}

/// <summary>What was checked.</summary>
internal sealed record ClearanceContent(DateOnly RegisterCheckedOn, string RegisterPrintout, string CriminalRecord, string? ForeignRecords);
