namespace Osl.Planning.Application;

/// <summary>The rights of this module; its door says which roles have them.</summary>
internal static class Rights
{
    public const string ReadPlans = "planning.plans.read";
    public const string WritePlans = "planning.plans.write";
    public const string ApprovePlans = "planning.plans.approve";
    public const string ClosePlans = "planning.plans.close";
    public const string Report = "planning.plans.report";
    public const string WriteProgress = "planning.progress.write";
    public const string HoldReviews = "planning.reviews.hold";
    public const string DecideUpdates = "planning.updates.decide";
    public const string ReadFollowUps = "planning.follow-ups.read";
    public const string WriteFollowUps = "planning.follow-ups.write";
    public const string ReadFunding = "planning.funding-projects.read";
    public const string WriteFunding = "planning.funding-projects.write";
}
