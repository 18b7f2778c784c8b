public import ArgumentParser
public import Interchange
public import Progress
public import Results

extension ResultsFormat: ExpressibleByArgument {}
extension ResultTable.Part: ExpressibleByArgument {}
extension Review.Mode: ExpressibleByArgument {}
