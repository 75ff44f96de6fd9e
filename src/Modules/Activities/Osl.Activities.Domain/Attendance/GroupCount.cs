using Osl.Activities.Domain.Activities;

namespace Osl.Activities.Domain.Attendance;

/// <summary>How many of a target group came.</summary>
internal sealed class GroupCount
{
    private GroupCount()
    {
    }

    public TargetGroup Group { get; private set; }

    public int Count { get; private set; }

    public static GroupCount Of(TargetGroup group, int count) => new() { Group = group, Count = count };
}
