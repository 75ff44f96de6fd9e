namespace Osl.BuildingBlocks.Modules;

/// <summary>A setting is wrong; the message says how to mend it, and the host does not start.</summary>
public sealed class SettingException(string message) : Exception(message);
