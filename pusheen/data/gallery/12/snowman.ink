   lwkkwl
 llwwlolwll
lnrwwwwwwrll
 lwwwwwwrwl
