namespace Osl.BuildingBlocks.Application;

/// <summary>The right that a message needs. Roles grant rights; a centre may change which.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class PermissionAttribute(string code) : Attribute
{
    public string Code { get; } = code;
}

/// <summary>Anyone who is logged in may send this, because it touches only what is their own.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class OwnOnlyAttribute : Attribute;

/// <summary>No log-in needed. Every use stands in a reviewed list.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class PublicAttribute : Attribute;

/// <summary>Only the system itself sends this: a job or a consumer, never a request.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class SystemOnlyAttribute : Attribute;

/// <summary>A query that a rule may refuse, as it refuses commands.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class RefusedByRulesAttribute : Attribute;
