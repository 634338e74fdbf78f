import ArgumentParser
import CareModel

extension Audience: ExpressibleByArgument {}
