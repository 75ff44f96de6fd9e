namespace Osl.Activities.Application;

/// <summary>Ids for examples in the API document; invented, and the same in all of them.</summary>
internal static class Examples
{
    public static readonly Guid Activity = Guid.Parse("0190a1b2-0000-7000-8000-0000000000d1");
    public static readonly Guid Series = Guid.Parse("0190a1b2-0000-7000-8000-0000000000d2");
    public static readonly Guid Form = Guid.Parse("0190a1b2-0000-7000-8000-0000000000d3");
    public static readonly Guid Place = Guid.Parse("0190a1b2-0000-7000-8000-0000000000d4");
    public static readonly Guid Standard = Guid.Parse("0190a1b2-0000-7000-8000-0000000000d5");
    public static readonly Guid Measure = Guid.Parse("0190a1b2-0000-7000-8000-0000000000f3");
    public static readonly Guid Plan = Guid.Parse("0190a1b2-0000-7000-8000-0000000000f1");
    public static readonly Guid Community = Guid.Parse("0190a1b2-0000-7000-8000-0000000000c1");
    public static readonly Guid Need = Guid.Parse("0190a1b2-0000-7000-8000-0000000000c2");
    public static readonly Guid Organizer = Guid.Parse("0190a1b2-0000-7000-8000-0000000000a1");
    public static readonly Guid Animator = Guid.Parse("0190a1b2-0000-7000-8000-0000000000a3");
    public static readonly Guid Resident = Guid.Parse("0190a1b2-0000-7000-8000-0000000000b1");
    public static readonly Guid Group = Guid.Parse("0190a1b2-0000-7000-8000-0000000000e1");
    public static readonly Guid Membership = Guid.Parse("0190a1b2-0000-7000-8000-0000000000e2");
    public static readonly Guid Meeting = Guid.Parse("0190a1b2-0000-7000-8000-0000000000e3");
    public static readonly Guid Booking = Guid.Parse("0190a1b2-0000-7000-8000-0000000000e5");
    public static readonly Guid Campaign = Guid.Parse("0190a1b2-0000-7000-8000-0000000000e6");
    public static readonly Guid Initiative = Guid.Parse("0190a1b2-0000-7000-8000-0000000000e7");
    public static readonly Guid Programme = Guid.Parse("0190a1b2-0000-7000-8000-0000000000e8");
    public static readonly Guid Incident = Guid.Parse("0190a1b2-0000-7000-8000-0000000000e9");
    public static readonly Guid Support = Guid.Parse("0190a1b2-0000-7000-8000-0000000000e4");
    public static readonly Guid Enrolment = Guid.Parse("0190a1b2-0000-7000-8000-0000000000d9");
    public static readonly Guid SeriesEnrolment = Guid.Parse("0190a1b2-0000-7000-8000-0000000000da");
}
