namespace Osl.Planning.Domain.FollowUps;

/// <summary>Whom or what a follow-up concerns.</summary>
internal enum FollowUpSubject
{
    Person,
    Group,
    Partner,
    Leader,
    Initiative,
    Community,
    Measure,
    Review,
    Other,
}
