namespace Osl.Activities.Domain.Groups;

/// <summary>Who leads: the centre, both together, or the residents themselves.</summary>
internal enum Leadership
{
    CusLed,
    CoLed,
    SelfLed,
}

/// <summary>A change of hands, and what was seen that shows it.</summary>
internal sealed record LeadershipChange(Leadership From, Leadership To, DateOnly On, string Evidence, DateTimeOffset RecordedAt);
