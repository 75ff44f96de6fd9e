namespace Osl.Planning.Application;

/// <summary>Ids for examples in the API document; invented, and the same in all of them.</summary>
internal static class Examples
{
    public static readonly Guid Plan = Guid.Parse("0190a1b2-0000-7000-8000-0000000000f1");
    public static readonly Guid Goal = Guid.Parse("0190a1b2-0000-7000-8000-0000000000f2");
    public static readonly Guid Measure = Guid.Parse("0190a1b2-0000-7000-8000-0000000000f3");
    public static readonly Guid Indicator = Guid.Parse("0190a1b2-0000-7000-8000-0000000000f4");
    public static readonly Guid Review = Guid.Parse("0190a1b2-0000-7000-8000-0000000000f5");
    public static readonly Guid FollowUp = Guid.Parse("0190a1b2-0000-7000-8000-0000000000f6");
    public static readonly Guid Project = Guid.Parse("0190a1b2-0000-7000-8000-0000000000f7");
    public static readonly Guid Demand = Guid.Parse("0190a1b2-0000-7000-8000-0000000000f8");
    public static readonly Guid Attachment = Guid.Parse("0190a1b2-0000-7000-8000-0000000000f9");
    public static readonly Guid Remark = Guid.Parse("0190a1b2-0000-7000-8000-0000000000fa");
    public static readonly Guid Municipality = Guid.Parse("0190a1b2-0000-7000-8000-000000000001");
    public static readonly Guid Community = Guid.Parse("0190a1b2-0000-7000-8000-0000000000c1");
    public static readonly Guid Need = Guid.Parse("0190a1b2-0000-7000-8000-0000000000c2");
    public static readonly Guid Conclusion = Guid.Parse("0190a1b2-0000-7000-8000-0000000000c3");
    public static readonly Guid Diagnosis = Guid.Parse("0190a1b2-0000-7000-8000-0000000000c4");
    public static readonly Guid Consultation = Guid.Parse("0190a1b2-0000-7000-8000-0000000000c5");
    public static readonly Guid Organizer = Guid.Parse("0190a1b2-0000-7000-8000-0000000000a1");
    public static readonly Guid Director = Guid.Parse("0190a1b2-0000-7000-8000-0000000000a2");
    public static readonly Guid Animator = Guid.Parse("0190a1b2-0000-7000-8000-0000000000a3");
    public static readonly Guid Activity = Guid.Parse("0190a1b2-0000-7000-8000-0000000000d1");
}
