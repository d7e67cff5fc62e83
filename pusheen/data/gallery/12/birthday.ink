  llyll
 llyulll
ll lll llll
ll     lwwwl
llllllllpppl
